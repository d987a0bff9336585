CREATE VIRTUAL TABLE search_index USING fts5 (
    folded, content = 'search_texts', content_rowid = 'case_id', prefix = '2 3', detail = none,
    tokenize = "unicode61 remove_diacritics 0"
)
