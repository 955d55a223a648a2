import { createTransport, type Transporter } from 'nodemailer';
import type { Settings } from '../settings.js';

/** The way out for mails, or null when no server is set: they are then held (demonstration) or wait. */
export const mailTransport = ({ smtpUrl, mailFrom }: Settings): Transporter | null =>
  smtpUrl ? createTransport(smtpUrl, { from: mailFrom }) : null;
