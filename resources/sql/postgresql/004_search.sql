CREATE INDEX search_index ON search_texts USING gin (array_to_tsvector(string_to_array(folded, ' ')))
