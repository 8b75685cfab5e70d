-- CreateTable
CREATE TABLE "generation_run" (
    "id" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "articleVersionId" TEXT NOT NULL,
    "options" JSONB NOT NULL,
    "passed" JSONB NOT NULL,
    "holder" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "beatAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "generation_run_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "generation_run_beatAt_idx" ON "generation_run"("beatAt");

-- AddForeignKey
ALTER TABLE "generation_run" ADD CONSTRAINT "generation_run_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "generation_run" ADD CONSTRAINT "generation_run_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
