"""Forms that values take outside: for programs, files and other tools, a module each."""
