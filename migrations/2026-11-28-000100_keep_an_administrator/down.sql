DROP TRIGGER users_administrator_kept ON users;
DROP FUNCTION keep_an_administrator();
