-- Lists by name are in the order of a Dutch dictionary, whatever the database was made with.
ALTER TABLE "organisation" ALTER COLUMN name TYPE text COLLATE "nl-x-icu";
ALTER TABLE "location" ALTER COLUMN name TYPE text COLLATE "nl-x-icu";
ALTER TABLE "account" ALTER COLUMN name TYPE text COLLATE "nl-x-icu";
