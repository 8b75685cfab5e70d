-- AlterTable
ALTER TABLE "article" ADD COLUMN     "tags" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "article_version" ADD COLUMN     "lix" DOUBLE PRECISION,
ADD COLUMN     "search" tsvector;

-- AlterTable
ALTER TABLE "question" ADD COLUMN     "sourceId" TEXT;

-- CreateTable
CREATE TABLE "quiz_change" (
    "id" TEXT NOT NULL,
    "quizId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "cause" TEXT NOT NULL,
    "sitting" TEXT,
    "articleVersionId" TEXT NOT NULL,
    "madeById" TEXT,
    "madeAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMP(3),
    "orderBefore" JSONB,
    "orderAfter" JSONB,

    CONSTRAINT "quiz_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_change" (
    "changeId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "question_change_pkey" PRIMARY KEY ("changeId","questionId")
);

-- CreateIndex
CREATE UNIQUE INDEX "quiz_change_quizId_number_key" ON "quiz_change"("quizId", "number");

-- CreateIndex
CREATE INDEX "question_change_questionId_idx" ON "question_change"("questionId");

-- AddForeignKey
ALTER TABLE "quiz_change" ADD CONSTRAINT "quiz_change_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "quiz"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quiz_change" ADD CONSTRAINT "quiz_change_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_change" ADD CONSTRAINT "question_change_changeId_fkey" FOREIGN KEY ("changeId") REFERENCES "quiz_change"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Articles that are there already are found, too: the words as lib/storage/article-search folds them (lower() leaves É alone where the locale is C).
UPDATE "article_version" SET "search" =
    setweight(to_tsvector(CASE "language" WHEN 'fr' THEN 'french'::regconfig ELSE 'english'::regconfig END, translate(lower("title"), 'àâäáãéèêëíìîïóòôöõúùûüçñÿÀÂÄÁÃÉÈÊËÍÌÎÏÓÒÔÖÕÚÙÛÜÇÑŸ’', 'aaaaaeeeeiiiiooooouuuucnyaaaaaeeeeiiiiooooouuuucny''')), 'A') ||
    setweight(to_tsvector(CASE "language" WHEN 'fr' THEN 'french'::regconfig ELSE 'english'::regconfig END, translate(lower("paragraphs"::text), 'àâäáãéèêëíìîïóòôöõúùûüçñÿÀÂÄÁÃÉÈÊËÍÌÎÏÓÒÔÖÕÚÙÛÜÇÑŸ’', 'aaaaaeeeeiiiiooooouuuucnyaaaaaeeeeiiiiooooouuuucny''')), 'B');
