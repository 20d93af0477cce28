DROP INDEX orders_guest_email;
