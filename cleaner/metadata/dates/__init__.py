"""Calendar days in lines, stamps and addresses."""
