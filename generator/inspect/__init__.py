"""From any .docx, ours or anybody's, to what stands where on it, and which component that is."""
