-- AlterTable
ALTER TABLE "attempt" ADD COLUMN     "receipt" TEXT;

-- CreateIndex
CREATE INDEX "attempt_quizId_receipt_idx" ON "attempt"("quizId", "receipt");
