import type { Messages } from '@/lib/messages/catalogue'
import type { Language } from '@/lib/model/language'

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language
    Messages: Messages
  }
}
