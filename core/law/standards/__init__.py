"""Seoul Citizens' Welfare Standards (서울시민복지기준), checked for one household."""
