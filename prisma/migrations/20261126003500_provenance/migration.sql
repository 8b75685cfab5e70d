-- AlterTable
ALTER TABLE "article_version" ADD COLUMN     "provenance" JSONB;
