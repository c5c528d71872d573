"""Documents in the forms that other tools read: tables, schemas, annotation formats, charts."""
