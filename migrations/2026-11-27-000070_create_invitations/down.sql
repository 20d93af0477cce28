REVOKE SELECT (id) ON audit_events FROM twiza_member;
REVOKE SELECT (staff_role) ON users FROM twiza_member;
REVOKE UPDATE (role, ended_at) ON memberships FROM twiza_member;
DROP TABLE invitations;
ALTER TABLE memberships DROP COLUMN code;
