-- When a mail was put into the hands of a mail server whose answer is still awaited: from then on it may have
-- gone, and is not sent again, also where the answer never comes or nobody is left to hear it.
ALTER TABLE "mail" ADD COLUMN "handed_at" TIMESTAMPTZ(3);
