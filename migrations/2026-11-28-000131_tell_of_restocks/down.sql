DROP TRIGGER variants_note_restock ON variants;
DROP FUNCTION note_restock();
ALTER TABLE favourites DROP COLUMN told_at;
DROP TABLE restocks;
DROP TABLE notification_choices;
