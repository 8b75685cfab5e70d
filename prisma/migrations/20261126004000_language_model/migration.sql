-- AlterTable
ALTER TABLE "user" ADD COLUMN     "isAdministrator" BOOLEAN NOT NULL DEFAULT false;

-- Who came first set the installation up.
UPDATE "user" SET "isAdministrator" = true
WHERE "id" = (SELECT "id" FROM "user" WHERE "role" = 'instructor' ORDER BY "createdAt", "id" LIMIT 1);

-- CreateTable
CREATE TABLE "language_model" (
    "id" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "address" TEXT,
    "keySealed" TEXT,
    "perInstructor" INTEGER NOT NULL,
    "perInstallation" INTEGER NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "language_model_pkey" PRIMARY KEY ("id")
);
