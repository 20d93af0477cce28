DROP TABLE mandates;
ALTER TABLE memberships DROP CONSTRAINT memberships_id_cooperative_unique;
