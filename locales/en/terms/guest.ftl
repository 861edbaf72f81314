### Address of somebody from outside the cell (the rapporteur of one topic), in place of the terms of terms/cell.ftl.

-title = {""}
-person = person
-people = people
