refused: Bob Org may not keep accounts
next: Ask somebody with one of these roles: administrator; or an administrator to give it: convene account grant LOGIN administrator
