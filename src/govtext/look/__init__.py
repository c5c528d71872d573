"""What a person sees of a report: the annotated page, and the summary in sentences."""
