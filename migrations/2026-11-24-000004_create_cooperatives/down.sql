DROP TABLE labels;
DROP TABLE memberships;
DROP TABLE cooperatives;
