-- AlterTable
ALTER TABLE "article_version" ADD COLUMN     "otherLanguage" TEXT;
