'use client'

import './globals.css'
import { Button } from './_ui/button'

/** The layout itself failed, messages included: both languages, and nothing that could fail again. */
export default function GlobalError({ retry }: { error: Error; retry: () => void }) {
  return (
    <html lang="en" data-theme="system">
      <body>
        <title>Passage</title>
        <main className="mx-auto flex max-w-2xl flex-col items-start gap-6 px-4 py-20">
          <h1 className="font-text text-3xl font-semibold">Passage could not show this page</h1>
          <p>What you saved is still there. Try again in a moment.</p>
          <p lang="fr">
            Passage n’a pas pu afficher cette page. Ce que vous avez enregistré est toujours là. Réessayez
            dans un instant.
          </p>
          <Button onClick={retry}>
            Try again · <span lang="fr">Réessayer</span>
          </Button>
        </main>
      </body>
    </html>
  )
}
