-- AlterTable
ALTER TABLE "user" ADD COLUMN     "comfort" TEXT;

-- CreateTable
CREATE TABLE "resume_code" (
    "hash" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

CONSTRAINT "resume_code_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "second_look" (
    "attemptId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "reason" TEXT,
    "askedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMP(3),

CONSTRAINT "second_look_pkey" PRIMARY KEY ("attemptId","questionId")
);

-- CreateIndex
CREATE INDEX "resume_code_learnerId_idx" ON "resume_code"("learnerId");

-- CreateIndex
CREATE INDEX "resume_code_attemptId_idx" ON "resume_code"("attemptId");

-- CreateIndex
CREATE INDEX "resume_code_expiresAt_idx" ON "resume_code"("expiresAt");

-- CreateIndex
CREATE INDEX "second_look_questionId_settledAt_idx" ON "second_look"("questionId", "settledAt");

-- AddForeignKey
ALTER TABLE "resume_code" ADD CONSTRAINT "resume_code_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resume_code" ADD CONSTRAINT "resume_code_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_look" ADD CONSTRAINT "second_look_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_look" ADD CONSTRAINT "second_look_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "edition_question"("id") ON DELETE CASCADE ON UPDATE CASCADE;
