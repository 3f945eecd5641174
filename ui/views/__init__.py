"""What is seen. A view takes one immutable value and emits what a person wants."""
