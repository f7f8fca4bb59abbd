import type { EmailAdapter } from 'payload';

/**
 * Stands where a mail server would: says in the log that a message was not sent, and nothing of what is in it. Payload's
 * own stand-in writes the whole message, with the link that resets a password.
 */
export const unsentEmail: EmailAdapter = ({ payload }) => ({
  name: 'unsent',
  defaultFromAddress: 'yhdessa@yhdessa.example',
  defaultFromName: 'Yhdessä',
  sendEmail: async ({ subject }) => {
    payload.logger.warn({ subject }, 'An e-mail was not sent: no mail server is configured');
  },
});
