### The list of commands a chat offers.

menu-home = Home: what is to be done
menu-comment = Comment on the topic
menu-topic = This quarter's topic
menu-draft = The draft
menu-measures = The measures
menu-meeting = The meeting
menu-conclude = The conclusion
menu-status = Progress
menu-remind = Remind
menu-members = The roster
menu-settings = Settings
menu-help = Help
