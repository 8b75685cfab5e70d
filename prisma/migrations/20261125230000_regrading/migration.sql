-- DropIndex
DROP INDEX "score_questionId_idx";

-- AlterTable
ALTER TABLE "edition_question" ADD COLUMN     "inForce" JSONB,
ADD COLUMN     "treatment" TEXT NOT NULL DEFAULT 'counted';

-- CreateTable
CREATE TABLE "regrade" (
    "id" TEXT NOT NULL,
    "quizId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "questionId" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "note" TEXT,
    "madeById" TEXT,
    "madeAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed" INTEGER NOT NULL,

    CONSTRAINT "regrade_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ruling" (
    "id" TEXT NOT NULL,
    "regradeId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "signature" TEXT NOT NULL,
    "attemptId" TEXT,
    "shareN" INTEGER NOT NULL,
    "shareD" INTEGER NOT NULL,
    "comment" TEXT,
    "variant" TEXT,
    "undoneAt" TIMESTAMP(3),

    CONSTRAINT "ruling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "score_change" (
    "regradeId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "fromN" INTEGER NOT NULL,
    "fromD" INTEGER NOT NULL,
    "fromMaximum" INTEGER NOT NULL,
    "fromOutcome" TEXT NOT NULL,
    "toN" INTEGER NOT NULL,
    "toD" INTEGER NOT NULL,
    "toMaximum" INTEGER NOT NULL,
    "toOutcome" TEXT NOT NULL,

    CONSTRAINT "score_change_pkey" PRIMARY KEY ("attemptId","questionId","regradeId")
);

-- CreateIndex
CREATE INDEX "score_questionId_outcome_idx" ON "score"("questionId", "outcome");

-- CreateIndex
CREATE UNIQUE INDEX "regrade_quizId_number_key" ON "regrade"("quizId", "number");

-- CreateIndex
CREATE INDEX "ruling_questionId_idx" ON "ruling"("questionId");

-- CreateIndex
CREATE INDEX "ruling_attemptId_idx" ON "ruling"("attemptId");

-- CreateIndex
CREATE INDEX "ruling_regradeId_idx" ON "ruling"("regradeId");

-- CreateIndex
CREATE INDEX "score_change_regradeId_idx" ON "score_change"("regradeId");

-- AddForeignKey
ALTER TABLE "regrade" ADD CONSTRAINT "regrade_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "quiz"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regrade" ADD CONSTRAINT "regrade_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ruling" ADD CONSTRAINT "ruling_regradeId_fkey" FOREIGN KEY ("regradeId") REFERENCES "regrade"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ruling" ADD CONSTRAINT "ruling_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "edition_question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ruling" ADD CONSTRAINT "ruling_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_change" ADD CONSTRAINT "score_change_regradeId_fkey" FOREIGN KEY ("regradeId") REFERENCES "regrade"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_change" ADD CONSTRAINT "score_change_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;
