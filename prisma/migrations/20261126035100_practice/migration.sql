-- CreateTable
CREATE TABLE "practice_try" (
    "attemptId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "triedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

CONSTRAINT "practice_try_pkey" PRIMARY KEY ("attemptId","questionId","number")
);

-- CreateTable
CREATE TABLE "practice_item" (
    "learnerId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "step" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMP(3),
    "updatedAt" TIMESTAMP(3) NOT NULL,

CONSTRAINT "practice_item_pkey" PRIMARY KEY ("learnerId","questionId")
);

-- CreateIndex
CREATE INDEX "practice_try_questionId_idx" ON "practice_try"("questionId");

-- CreateIndex
CREATE INDEX "practice_item_learnerId_dueAt_idx" ON "practice_item"("learnerId", "dueAt");

-- CreateIndex
CREATE INDEX "practice_item_questionId_idx" ON "practice_item"("questionId");

-- AddForeignKey
ALTER TABLE "practice_try" ADD CONSTRAINT "practice_try_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_try" ADD CONSTRAINT "practice_try_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "edition_question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_item" ADD CONSTRAINT "practice_item_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_item" ADD CONSTRAINT "practice_item_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "edition_question"("id") ON DELETE CASCADE ON UPDATE CASCADE;
