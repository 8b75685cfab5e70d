-- A class may have its questions or options in another order than the quiz.
ALTER TABLE "attempt" ADD COLUMN "shuffleQuestions" BOOLEAN;
ALTER TABLE "attempt" ADD COLUMN "shuffleOptions" BOOLEAN;
