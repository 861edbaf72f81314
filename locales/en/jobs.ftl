### Work done behind the conversation (reading a file, making papers) that came to nothing. Keys: job-….

job-failed-file = The file you sent could not be read.
job-failed-plan = The Word file of the plan of the year could not be made.
job-failed-year = The report of { $year } could not be made.
job-failed-conclusion = The conclusion and the minutes could not be made. Nothing that was recorded is lost.
job-send-again = Please send the file again. If that does not help, please tell whoever runs this assistant.
job-order-again = Please press the button below again. If that does not help, please tell whoever runs this assistant.
