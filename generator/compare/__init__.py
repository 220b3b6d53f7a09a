"""What two versions of a document differ in, for a reader; and three versions made into one."""
