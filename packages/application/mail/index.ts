export { MailRefused, type Postman, sendQueuedMail } from './send-queued-mail.ts';
