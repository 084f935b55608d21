export const helpText = `Evenkeel: start the content system and the portal on this machine.

  npm start               install, start PostgreSQL, migrate, seed, build, run   (first time: a minute or two)
  npm start -- --help     this text
  npm run dev             the same with reload while you edit the code
  npm test                every check and every test, on a database of its own

It needs Node.js 20.19 or newer and npm, nothing else. Ctrl-C stops everything it started.

Set by environment variables, or by lines in a file named .env (see .env.example):

  PORTAL_PORT       port of the portal                                       3000
  CMS_PORT          port of the content system                               3001
  DATA_DIR          database, secrets, logs and the portal's last snapshot   .data
  DATABASE_URL      a PostgreSQL server of your own, 14 or newer             the one that comes along
  ADMIN_EMAIL       first administrator's e-mail address                     admin@example.org
  ADMIN_PASSWORD    first administrator's password                           made once, printed once
  PAYLOAD_SECRET    signs sessions; 32 characters or more                    made once, kept in DATA_DIR
  PREVIEW_SECRET    signs preview links; 32 characters or more               made once, kept in DATA_DIR
  REPORTS_SECRET    lets the portal hand in readers' reports; 32 or more     made once, kept in DATA_DIR
  PORTAL_URL        the portal's public address                              http://localhost:PORTAL_PORT
  CMS_URL           the content system's public address                      http://localhost:CMS_PORT
  SMTP_URL          mail server for invitations, with MAIL_FROM as sender    links are shown instead

The administrator variables matter only while there is no user yet. With NODE_ENV=production and a DATABASE_URL,
PAYLOAD_SECRET and REPORTS_SECRET have to be given: several machines must share them.
To begin again from nothing: stop, delete DATA_DIR, start.
`
