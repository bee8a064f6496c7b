SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.access_log (
    center_id character varying NOT NULL,
    laptop_id character varying NOT NULL,
    entry_id character varying NOT NULL,
    at bigint NOT NULL,
    user_id text NOT NULL,
    what text NOT NULL,
    about text
);
CREATE TABLE public.assignment (
    center_id character varying NOT NULL,
    case_id character varying NOT NULL,
    user_id character varying NOT NULL,
    from_at bigint NOT NULL,
    role text NOT NULL,
    until_at bigint,
    assigned_by text NOT NULL,
    reason text
);
CREATE TABLE public.center (
    center_id character varying NOT NULL,
    schema integer NOT NULL,
    name text NOT NULL,
    created bigint NOT NULL
);
CREATE TABLE public.change (
    center_id character varying NOT NULL,
    stream_id character varying NOT NULL,
    ver bigint NOT NULL,
    cid text NOT NULL,
    laptop_id text NOT NULL,
    kind text NOT NULL,
    row_id text NOT NULL,
    grp text NOT NULL,
    op text NOT NULL,
    wall bigint NOT NULL,
    offset_ms bigint,
    user_id text NOT NULL,
    visit_id text,
    tx text NOT NULL,
    sv integer NOT NULL,
    body bytea NOT NULL,
    received_at bigint NOT NULL
);
CREATE TABLE public.conflict (
    center_id character varying NOT NULL,
    stream_id character varying NOT NULL,
    conflict_id character varying NOT NULL,
    kind text NOT NULL,
    row_id text NOT NULL,
    grp text NOT NULL,
    state text NOT NULL,
    opened bigint NOT NULL,
    closed bigint,
    closed_by text
);
CREATE TABLE public.consultant (
    center_id character varying NOT NULL,
    user_id character varying NOT NULL,
    name text NOT NULL,
    user_stream text NOT NULL
);
CREATE TABLE public.enrol_code (
    center_id character varying NOT NULL,
    code_hash character varying NOT NULL,
    user_id text NOT NULL,
    expires bigint NOT NULL,
    laptop_id text,
    public_key bytea
);
CREATE TABLE public.head (
    center_id character varying NOT NULL,
    stream_id character varying NOT NULL,
    kind character varying NOT NULL,
    row_id character varying NOT NULL,
    grp character varying NOT NULL,
    cid character varying NOT NULL,
    ver bigint NOT NULL,
    op text NOT NULL,
    value_hash bytea NOT NULL,
    base text NOT NULL
);
CREATE TABLE public.held (
    center_id character varying NOT NULL,
    laptop_id character varying NOT NULL,
    instance bigint NOT NULL,
    seq bigint NOT NULL,
    stream_id text NOT NULL,
    kind text NOT NULL,
    row_id text NOT NULL,
    wall bigint NOT NULL,
    offset_ms bigint,
    user_id text NOT NULL,
    tx text NOT NULL,
    raw bytea NOT NULL,
    reason text NOT NULL,
    owner text,
    state text NOT NULL,
    decided_by text,
    note text,
    received_at bigint NOT NULL
);
CREATE TABLE public.holding (
    center_id character varying NOT NULL,
    laptop_id character varying NOT NULL,
    stream_id character varying NOT NULL,
    epoch bigint NOT NULL,
    ver bigint NOT NULL,
    first_sent bigint NOT NULL,
    last_sent bigint NOT NULL,
    removed_at bigint
);
CREATE TABLE public.laptop (
    center_id character varying NOT NULL,
    laptop_id character varying NOT NULL,
    instance bigint NOT NULL,
    user_id text NOT NULL,
    name text NOT NULL,
    public_key bytea NOT NULL,
    recovery_box bytea NOT NULL,
    renew_recovery boolean NOT NULL,
    state text NOT NULL,
    sv integer NOT NULL,
    app text NOT NULL,
    enrolled bigint NOT NULL,
    last_contact bigint NOT NULL,
    offset_ms bigint
);
CREATE TABLE public.ledger (
    center_id character varying NOT NULL,
    laptop_id character varying NOT NULL,
    instance bigint NOT NULL,
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    stream_id text NOT NULL,
    ver bigint,
    outcome text NOT NULL,
    received_at bigint NOT NULL
);
CREATE TABLE public.named (
    center_id character varying NOT NULL,
    stream_id character varying NOT NULL,
    kind character varying NOT NULL,
    row_id character varying NOT NULL,
    grp character varying NOT NULL,
    cid character varying NOT NULL
);
CREATE TABLE public.pack (
    center_id character varying NOT NULL,
    serial bigint NOT NULL,
    edition text NOT NULL,
    sha256 text NOT NULL,
    size bigint NOT NULL,
    body bytea NOT NULL,
    published bigint NOT NULL
);
CREATE TABLE public.register (
    center_id character varying NOT NULL,
    stream_id character varying NOT NULL,
    kind character varying NOT NULL,
    row_id character varying NOT NULL,
    grp character varying NOT NULL,
    ver bigint NOT NULL,
    tx text NOT NULL
);
CREATE TABLE public.staff_log (
    center_id character varying NOT NULL,
    entry_id character varying NOT NULL,
    at bigint NOT NULL,
    who text NOT NULL,
    what text NOT NULL,
    about text
);
CREATE TABLE public.stream (
    center_id character varying NOT NULL,
    stream_id character varying NOT NULL,
    kind text NOT NULL,
    epoch bigint NOT NULL,
    head bigint NOT NULL,
    state text NOT NULL,
    created bigint NOT NULL
);
INSERT INTO public.access_log VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'Lbdefed073d96', 'a0e5b267-84a3-4759-901d-bba86f19a8a8', 1795478400000, 'gaon', 'pull', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01');
INSERT INTO public.assignment VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'gaon', 1795478400000, 'owner', NULL, '복지매니저', NULL);
INSERT INTO public.assignment VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'narae', 1795478400000, 'second', NULL, '복지매니저', NULL);
INSERT INTO public.center VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 1, '견본센터', 1795478400000);
INSERT INTO public.change VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 1, 'center.1.1', 'center', 'case', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'place', 'new', 1795478400000, NULL, 'center', NULL, 'center.1.1', 1, '\x7b2262223a5b5d2c226276223a6e756c6c2c2267223a22706c616365222c226f70223a226e6577222c2272223a2235623166336630652d366235332d346438652d396135332d306437613463346139613031222c2273223a312c227374223a2235623166336630652d366235332d346438652d396135332d306437613463346139613031222c227376223a312c2274223a2263617365222c227478223a312c2275223a2263656e746572222c2276223a7b2261637475616c223a6e756c6c2c226469737472696374223a2265756e7079656f6e67222c22646f6e67223a22eab2acebb3b8eb8f99222c2272656769737465726564223a6e756c6c7d2c227669223a6e756c6c2c2277223a313739353437383430303030307d', 1795478400000);
INSERT INTO public.change VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'fe183a4f-d4d7-41d0-9115-2a6f70b1526d', 1, 'center.1.2', 'center', 'assignment', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'value', 'set', 1795478400000, NULL, 'center', NULL, 'center.1.2', 1, '\x7b2262223a5b5d2c226276223a6e756c6c2c2267223a2276616c7565222c226f70223a22736574222c2272223a2235623166336630652d366235332d346438652d396135332d306437613463346139613031222c2273223a322c227374223a2266653138336134662d643464372d343164302d393131352d326136663730623135323664222c227376223a312c2274223a2261737369676e6d656e74222c227478223a322c2275223a2263656e746572222c2276223a7b226279223a22ebb3b5eca780eba7a4eb8b88eca080222c2263617365223a2235623166336630652d366235332d346438652d396135332d306437613463346139613031222c2266726f6d223a313739353437383430303030302c22726561736f6e223a6e756c6c2c22726f6c65223a226f776e6572222c22756e74696c223a6e756c6c7d2c227669223a6e756c6c2c2277223a313739353437383430303030307d', 1795478400000);
INSERT INTO public.change VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'ca31ded9-4074-4013-a518-2989a1523243', 1, 'center.1.3', 'center', 'assignment', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'value', 'set', 1795478400000, NULL, 'center', NULL, 'center.1.3', 1, '\x7b2262223a5b5d2c226276223a6e756c6c2c2267223a2276616c7565222c226f70223a22736574222c2272223a2235623166336630652d366235332d346438652d396135332d306437613463346139613031222c2273223a332c227374223a2263613331646564392d343037342d343031332d613531382d323938396131353233323433222c227376223a312c2274223a2261737369676e6d656e74222c227478223a332c2275223a2263656e746572222c2276223a7b226279223a22ebb3b5eca780eba7a4eb8b88eca080222c2263617365223a2235623166336630652d366235332d346438652d396135332d306437613463346139613031222c2266726f6d223a313739353437383430303030302c22726561736f6e223a6e756c6c2c22726f6c65223a227365636f6e64222c22756e74696c223a6e756c6c7d2c227669223a6e756c6c2c2277223a313739353437383430303030307d', 1795478400000);
INSERT INTO public.change VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 2, 'center.1.4', 'center', 'visit', '0c09a159-380e-475f-9cad-7991c977489d', 'plan', 'new', 1795478400000, NULL, 'center', NULL, 'center.1.4', 1, '\x7b2262223a5b5d2c226276223a6e756c6c2c2267223a22706c616e222c226f70223a226e6577222c2272223a2230633039613135392d333830652d343735662d396361642d373939316339373734383964222c2273223a342c227374223a2235623166336630652d366235332d346438652d396135332d306437613463346139613031222c227376223a312c2274223a227669736974222c227478223a342c2275223a2263656e746572222c2276223a7b2264617465223a22323032362d31312d3235222c22707572706f7365223a6e756c6c2c2274696d65223a2231303a3030222c2277697468223a5b5d7d2c227669223a6e756c6c2c2277223a313739353437383430303030307d', 1795478400000);
INSERT INTO public.change VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 3, 'center.1.5', 'center', 'visit', '0c09a159-380e-475f-9cad-7991c977489d', 'stage', 'new', 1795478400000, NULL, 'center', NULL, 'center.1.4', 1, '\x7b2262223a5b5d2c226276223a6e756c6c2c2267223a227374616765222c226f70223a226e6577222c2272223a2230633039613135392d333830652d343735662d396361642d373939316339373734383964222c2273223a352c227374223a2235623166336630652d366235332d346438652d396135332d306437613463346139613031222c227376223a312c2274223a227669736974222c227478223a342c2275223a2263656e746572222c2276223a7b22626567616e223a6e756c6c2c22656e646564223a6e756c6c2c227374616765223a22706c616e6e6564227d2c227669223a6e756c6c2c2277223a313739353437383430303030307d', 1795478400000);
INSERT INTO public.change VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 4, 'Lbdefed073d96.1.1', 'Lbdefed073d96', 'fact', 'household/home.deposit', 'value', 'set', 1795302000000, -200, 'gaon', NULL, 'Lbdefed073d96.1.1', 1, '\x7b2262223a5b5d2c226276223a6e756c6c2c2267223a2276616c7565222c226f70223a22736574222c2272223a22686f757365686f6c642f686f6d652e6465706f736974222c2273223a312c227374223a2235623166336630652d366235332d346438652d396135332d306437613463346139613031222c227376223a312c2274223a2266616374222c227478223a312c2275223a2267616f6e222c2276223a7b22706572696f64223a6e756c6c2c227365656e223a6e756c6c2c22736f75726365223a2273616964222c227374617465223a22676976656e222c2276616c7565223a317d2c227669223a6e756c6c2c2277223a313739353330323030303030307d', 1795478400000);
INSERT INTO public.change VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 5, 'Lbdefed073d96.1.2', 'Lbdefed073d96', 'note', '0899b3fb-b1e7-46dd-a3b6-c436d65ece12', 'value', 'app', 1795302000000, -200, 'gaon', NULL, 'Lbdefed073d96.1.2', 1, '\x7b2262223a5b5d2c226276223a6e756c6c2c2267223a2276616c7565222c226f70223a22617070222c2272223a2230383939623366622d623165372d343664642d613362362d633433366436356563653132222c2273223a322c227374223a2235623166336630652d366235332d346438652d396135332d306437613463346139613031222c227376223a312c2274223a226e6f7465222c227478223a322c2275223a2267616f6e222c2276223a7b2261626f7574223a6e756c6c2c22636f727265637473223a6e756c6c2c2274657874223a22ec989b20eba994ebaaa8227d2c227669223a6e756c6c2c2277223a313739353330323030303030307d', 1795478400000);
INSERT INTO public.change VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 6, 'Lc057d8fa2e67.1.1', 'Lc057d8fa2e67', 'fact', 'household/home.deposit', 'value', 'set', 1795302000000, -200, 'narae', NULL, 'Lc057d8fa2e67.1.1', 1, '\x7b2262223a5b5d2c226276223a6e756c6c2c2267223a2276616c7565222c226f70223a22736574222c2272223a22686f757365686f6c642f686f6d652e6465706f736974222c2273223a312c227374223a2235623166336630652d366235332d346438652d396135332d306437613463346139613031222c227376223a312c2274223a2266616374222c227478223a312c2275223a226e61726165222c2276223a7b22706572696f64223a6e756c6c2c227365656e223a6e756c6c2c22736f75726365223a2273616964222c227374617465223a22676976656e222c2276616c7565223a327d2c227669223a6e756c6c2c2277223a313739353330323030303030307d', 1795478400000);
INSERT INTO public.conflict VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'value@Lc057d8fa2e67.1.1', 'fact', 'household/home.deposit', 'value', 'open', 1795478400000, NULL, NULL);
INSERT INTO public.consultant VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'gaon', 'gaon', 'fe183a4f-d4d7-41d0-9115-2a6f70b1526d');
INSERT INTO public.consultant VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'narae', 'narae', 'ca31ded9-4074-4013-a518-2989a1523243');
INSERT INTO public.enrol_code VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'e29997afdabe0bd8c0ffefa44299435b7002167c07415b64bf3eb9c62b1d9188', 'gaon', 1795479300000, 'Lbdefed073d96', '\x488b46786ef090f4048be51b558fcc7c5c37a81ba3bb1dcaa79dfbedc44c63ea');
INSERT INTO public.enrol_code VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '15b51da62611cfe1ecd12108d79d4ce197729cced69ab213c5543819a4f4b505', 'narae', 1795479300000, 'Lc057d8fa2e67', '\x706985eaef696e6fc29f3ec2a19ceaec76bc733983b988c7bc52f005a038f9c4');
INSERT INTO public.head VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'case', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'place', 'center.1.1', 1, 'new', '\xc5abde077d1000c646758dea5ca3ba1a85f4cc9a056fd853ac98d1c03e076b4c', '');
INSERT INTO public.head VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'fe183a4f-d4d7-41d0-9115-2a6f70b1526d', 'assignment', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'value', 'center.1.2', 1, 'set', '\xc59eb82886185f15f9c2389047c26ec77a8ed0df8ba60b430ead78cf0a842114', '');
INSERT INTO public.head VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'ca31ded9-4074-4013-a518-2989a1523243', 'assignment', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'value', 'center.1.3', 1, 'set', '\x9fcc599bab86c31d7a9657a20bfb765c097ae3970d59fc15e374a767a3a5d389', '');
INSERT INTO public.head VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'visit', '0c09a159-380e-475f-9cad-7991c977489d', 'plan', 'center.1.4', 2, 'new', '\x9622e24d5c75f42efc209e24d644406379cbb51fef8d2e6577f37d698508862a', '');
INSERT INTO public.head VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'visit', '0c09a159-380e-475f-9cad-7991c977489d', 'stage', 'center.1.5', 3, 'new', '\xbe8c07648f2f1f678789084b289ea0d842b25232c489d9477e5cd56854d8be30', '');
INSERT INTO public.head VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'fact', 'household/home.deposit', 'value', 'Lbdefed073d96.1.1', 4, 'set', '\x6f538ad9ff0e89af22bc22b4ba28feb4174b4f00b41ada2329f37d25f66089c6', '');
INSERT INTO public.head VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'note', '0899b3fb-b1e7-46dd-a3b6-c436d65ece12', 'value', 'Lbdefed073d96.1.2', 5, 'app', '\x9d1c157dfd9bed59d1ab6184bc29536595de3a57799383d76666a8ee5cfead49', '');
INSERT INTO public.head VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'fact', 'household/home.deposit', 'value', 'Lc057d8fa2e67.1.1', 6, 'set', '\x923d74fa28c41c54335c79873a775a5259a50b51f99522111a9573a5ba21f705', '');
INSERT INTO public.held VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'Lc057d8fa2e67', 1, 2, 'fc00e70f-8eeb-468a-8332-444b5f43a801', 'note', '6ffe59c9-55cd-4e9e-bf95-6f707fee407a', 1795302000000, -200, 'narae', 'Lc057d8fa2e67.1.2', '\x7b2262223a5b5d2c226276223a6e756c6c2c2267223a2276616c7565222c226f70223a22617070222c2272223a2236666665353963392d353563642d346539652d626639352d366637303766656534303761222c2273223a322c227374223a2266633030653730662d386565622d343638612d383333322d343434623566343361383031222c227376223a312c2274223a226e6f7465222c227478223a322c2275223a226e61726165222c2276223a7b2261626f7574223a6e756c6c2c22636f727265637473223a6e756c6c2c2274657874223a22eb82a8ec9d9820ec82aceba180227d2c227669223a6e756c6c2c2277223a313739353330323030303030307d', 'unknown-stream', NULL, 'open', NULL, NULL, 1795478400000);
INSERT INTO public.holding VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'Lbdefed073d96', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 1, 6, 1795478400000, 1795478400000, NULL);
INSERT INTO public.laptop VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'Lbdefed073d96', 1, 'gaon', '견본 노트북', '\x488b46786ef090f4048be51b558fcc7c5c37a81ba3bb1dcaa79dfbedc44c63ea', '\x626f78', false, 'active', 1, '1.0.0', 1795478400000, 1795478400000, -200);
INSERT INTO public.laptop VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'Lc057d8fa2e67', 1, 'narae', '견본 노트북', '\x706985eaef696e6fc29f3ec2a19ceaec76bc733983b988c7bc52f005a038f9c4', '\x626f78', false, 'active', 1, '1.0.0', 1795478400000, 1795478400000, -200);
INSERT INTO public.ledger VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'center', 1, 1, '\x9c0389781004bc9215c365ef603b7bc55942003780cdd34f05ee085349fecbda', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 1, 'applied', 1795478400000);
INSERT INTO public.ledger VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'center', 1, 2, '\xa4741ad16135ab11367d4fee83eb994a4e6b744181ab91727e7c419e8de96cc1', 'fe183a4f-d4d7-41d0-9115-2a6f70b1526d', 1, 'applied', 1795478400000);
INSERT INTO public.ledger VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'center', 1, 3, '\x209913dfc782dab53da698c04a11974c6729d750a20c6cf46491b84360e86208', 'ca31ded9-4074-4013-a518-2989a1523243', 1, 'applied', 1795478400000);
INSERT INTO public.ledger VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'center', 1, 4, '\x1fcb5d6e2ebb5e67dfa74a6c900f1ea72adafe1e4e0243f682f1f4f8897a95ca', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 2, 'applied', 1795478400000);
INSERT INTO public.ledger VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'center', 1, 5, '\x50d4740746b67a14824f299644c207459881d96d1f0f2e9923b317b942c4a022', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 3, 'applied', 1795478400000);
INSERT INTO public.ledger VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'Lbdefed073d96', 1, 1, '\xcb539bbf2dbc1f7cf45d707aa505f0fb9aec87246405303eeef8932dc1ff3651', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 4, 'applied', 1795478400000);
INSERT INTO public.ledger VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'Lbdefed073d96', 1, 2, '\xbdc3835e2ebd16365eb233e585404899b36b1a10119ad2d6188515f2d3b0818a', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 5, 'applied', 1795478400000);
INSERT INTO public.ledger VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'Lc057d8fa2e67', 1, 1, '\x6707bba71512c8fcde85f7f5c56cd9043cf4e59115e2d5dc39386d39dfb35c60', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 6, 'conflict', 1795478400000);
INSERT INTO public.ledger VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'Lc057d8fa2e67', 1, 2, '\x6596e095bf6349556e7f62d07613db8e68730837e17d4564cbe5b8a3f41fd007', 'fc00e70f-8eeb-468a-8332-444b5f43a801', NULL, 'held:unknown-stream', 1795478400000);
INSERT INTO public.register VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'case', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'place', 1, 'center.1.1');
INSERT INTO public.register VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'fe183a4f-d4d7-41d0-9115-2a6f70b1526d', 'assignment', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'value', 1, 'center.1.2');
INSERT INTO public.register VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'ca31ded9-4074-4013-a518-2989a1523243', 'assignment', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'value', 1, 'center.1.3');
INSERT INTO public.register VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'visit', '0c09a159-380e-475f-9cad-7991c977489d', 'plan', 2, 'center.1.4');
INSERT INTO public.register VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'visit', '0c09a159-380e-475f-9cad-7991c977489d', 'stage', 3, 'center.1.4');
INSERT INTO public.register VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'note', '0899b3fb-b1e7-46dd-a3b6-c436d65ece12', 'value', 5, 'Lbdefed073d96.1.2');
INSERT INTO public.register VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'fact', 'household/home.deposit', 'value', 6, 'Lc057d8fa2e67.1.1');
INSERT INTO public.staff_log VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '43459b51-9805-4f34-81eb-b92165f28197', 1795478400000, '복지매니저', 'add-case', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01');
INSERT INTO public.staff_log VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '68859432-2252-45a7-869f-32ece885e502', 1795478400000, '복지매니저', 'add-consultant', 'gaon');
INSERT INTO public.staff_log VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'bd47ad29-e0cf-4abe-9940-d5cf0aeaf892', 1795478400000, '복지매니저', 'assign', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01 gaon');
INSERT INTO public.staff_log VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'cb59358a-9bff-4127-a3d7-1238c3671d53', 1795478400000, '복지매니저', 'add-consultant', 'narae');
INSERT INTO public.staff_log VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '979a5e3c-67d6-4c39-bd41-fff3d08c1085', 1795478400000, '복지매니저', 'assign', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01 narae');
INSERT INTO public.staff_log VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '565d2f6d-6973-4d08-9904-5b268207ef2a', 1795478400000, '복지매니저', 'appoint', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01 2026-11-25');
INSERT INTO public.staff_log VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5f25d5dd-f7a9-4fc6-ad5d-ee6253f94e75', 1795478400000, '복지매니저', 'enrol-code', 'gaon');
INSERT INTO public.staff_log VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'dccc9457-a0d9-4528-9633-64487d6b9110', 1795478400000, '복지매니저', 'enrol-code', 'narae');
INSERT INTO public.stream VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'fe183a4f-d4d7-41d0-9115-2a6f70b1526d', 'user', 1, 1, 'active', 1795478400000);
INSERT INTO public.stream VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', 'ca31ded9-4074-4013-a518-2989a1523243', 'user', 1, 1, 'active', 1795478400000);
INSERT INTO public.stream VALUES ('55525103-d424-4887-a48a-ab9f6b5c1a52', '5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01', 'case', 1, 6, 'active', 1795478400000);
ALTER TABLE ONLY public.access_log
    ADD CONSTRAINT access_log_pkey PRIMARY KEY (center_id, laptop_id, entry_id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_pkey PRIMARY KEY (center_id, case_id, user_id, from_at);
ALTER TABLE ONLY public.center
    ADD CONSTRAINT center_pkey PRIMARY KEY (center_id);
ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_pkey PRIMARY KEY (center_id, stream_id, ver);
ALTER TABLE ONLY public.conflict
    ADD CONSTRAINT conflict_pkey PRIMARY KEY (center_id, stream_id, conflict_id);
ALTER TABLE ONLY public.consultant
    ADD CONSTRAINT consultant_pkey PRIMARY KEY (center_id, user_id);
ALTER TABLE ONLY public.enrol_code
    ADD CONSTRAINT enrol_code_pkey PRIMARY KEY (center_id, code_hash);
ALTER TABLE ONLY public.head
    ADD CONSTRAINT head_pkey PRIMARY KEY (center_id, stream_id, kind, row_id, grp, cid);
ALTER TABLE ONLY public.held
    ADD CONSTRAINT held_pkey PRIMARY KEY (center_id, laptop_id, instance, seq);
ALTER TABLE ONLY public.holding
    ADD CONSTRAINT holding_pkey PRIMARY KEY (center_id, laptop_id, stream_id);
ALTER TABLE ONLY public.laptop
    ADD CONSTRAINT laptop_pkey PRIMARY KEY (center_id, laptop_id);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_pkey PRIMARY KEY (center_id, laptop_id, instance, seq);
ALTER TABLE ONLY public.named
    ADD CONSTRAINT named_pkey PRIMARY KEY (center_id, stream_id, kind, row_id, grp, cid);
ALTER TABLE ONLY public.pack
    ADD CONSTRAINT pack_pkey PRIMARY KEY (center_id, serial);
ALTER TABLE ONLY public.register
    ADD CONSTRAINT register_pkey PRIMARY KEY (center_id, stream_id, kind, row_id, grp);
ALTER TABLE ONLY public.staff_log
    ADD CONSTRAINT staff_log_pkey PRIMARY KEY (center_id, entry_id);
ALTER TABLE ONLY public.stream
    ADD CONSTRAINT stream_pkey PRIMARY KEY (center_id, stream_id);
CREATE INDEX assignment_user ON public.assignment USING btree (center_id, user_id);
CREATE INDEX change_laptop ON public.change USING btree (center_id, laptop_id, wall);
CREATE INDEX register_ver ON public.register USING btree (center_id, stream_id, ver);
