-- CreateTable
CREATE TABLE "attempt_marks" (
    "attemptId" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "points" DOUBLE PRECISION NOT NULL,
    "marks" TEXT NOT NULL,
    "chosen" TEXT NOT NULL,
    "tenths" TEXT NOT NULL,
    "wrong" TEXT NOT NULL,

    CONSTRAINT "attempt_marks_pkey" PRIMARY KEY ("attemptId")
);

-- CreateTable
CREATE TABLE "edition_figures" (
    "editionId" TEXT NOT NULL,
    "population" TEXT NOT NULL,
    "stamp" TEXT NOT NULL,
    "regrade" INTEGER NOT NULL,
    "figures" JSONB NOT NULL,
    "countedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "edition_figures_pkey" PRIMARY KEY ("editionId","population")
);

-- CreateIndex
CREATE INDEX "attempt_marks_editionId_idx" ON "attempt_marks"("editionId");

-- AddForeignKey
ALTER TABLE "attempt_marks" ADD CONSTRAINT "attempt_marks_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_figures" ADD CONSTRAINT "edition_figures_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Marks never say anything else than the scores do: whoever changes a score, a server of the version before included, takes
-- the marks of its attempt away. They are written again at once by who knows of them, else when somebody asks.
CREATE FUNCTION "marks_follow_scores"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "attempt_marks" WHERE "attemptId" IN (SELECT "attemptId" FROM changed);
  RETURN NULL;
END
$$;

CREATE TRIGGER "marks_follow_scores" AFTER UPDATE ON "score"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "marks_follow_scores"();
