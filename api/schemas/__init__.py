"""The schemas: the one description of what comes in and goes out, for validation, serialisation and OpenAPI."""
