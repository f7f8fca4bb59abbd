import type { ServerProps } from 'payload';
import { defaultLanguage, isLanguage } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';

/** Whom to ask for another password. No mail is sent, so Payload's own link to reset one would promise too much. */
export function LoginHelp({ i18n }: ServerProps) {
  const tell = translator(isLanguage(i18n?.language) ? i18n.language : defaultLanguage);
  return <p className="cms-login-help">{tell('cms.login.help')}</p>;
}
