"""The built-in plugins, one idea each; they use the same door as everybody's."""
