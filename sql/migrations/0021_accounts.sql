-- Who may act can be put right: a name is corrected, a role given or taken.
GRANT UPDATE (name) ON account TO convene_app;
GRANT DELETE ON account_role TO convene_app;
