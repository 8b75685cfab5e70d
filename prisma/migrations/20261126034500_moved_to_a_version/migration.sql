-- A quiz that went to another version of its article can go back like any other change.
ALTER TABLE "quiz_change" ADD COLUMN "articleVersionBeforeId" TEXT;
