### What the person at the terminal reads.

cli-running = @{ $bot } is running. Stop it with Ctrl-C.
cli-stopping = Finishing what is in hand, then stopping.
cli-no-telegram-yet = Telegram cannot be reached yet ({ $why }). The bot runs all the same and keeps trying.
cli-no-telegram = Telegram cannot be reached: { $why }. Check the network, TELEGRAM_PROXY or TELEGRAM_API_URL.
cli-bad-token = Telegram does not accept the bot's token. Get it again from @BotFather with /token.
cli-bad-setting = A setting is not right: { $why }
cli-no-token = There is no bot token yet. Set TELOXIDE_TOKEN, or run "chuyende run" at a terminal to type it in.
cli-ask-token =
    The program needs the token of a Telegram bot. To get one:
    1. In Telegram, find @BotFather and press Start.
    2. Send: /newbot
    3. Send a name to show, for example: Thematic session assistant
    4. Send an account name ending in bot, for example: chapter7_session_bot
    5. Copy the token, which looks like 123456:ABC…, and paste it here:
cli-token-kept = The token is kept in { $file } (readable by its owner only).
cli-already-running = A bot is already running on this database ({ $file }).
cli-database-well = Database: well.
cli-database-ill = Database: cannot be opened. { $why }
cli-token-well = Telegram: reached, the bot is @{ $bot }.
cli-faults = { $count ->
    [one] One thing needs mending.
   *[other] { $count } things need mending.
}
cli-quarantine-empty = No update is held back.
cli-parked = Update { $update }, { $at }: { $why }
    { $incoming }
cli-waiting = Waiting to be sent: { $count }.
cli-refused = Message { $number } to { $place } was refused: { $why }
cli-unit-needs-name = A unit needs a name, for example: chuyende unit add "Ward 7".
cli-no-such-unit = There is no unit { $unit }. For the list: chuyende unit list
cli-no-units = There is no unit yet. To add one: chuyende unit add "Ward 7"
cli-nobody-yet = nobody yet
cli-unit-line = { $number }. { $name }: { $members } on the roster, { $linked } linked; head: { $secretary }
cli-secretary-link = { $name }: pass this link to its head; it works once, until { $until }:
    { $link }
cli-secretary-word = { $name }: its head opens the bot in Telegram and sends exactly this line; it works once, until { $until }:
    { $word }
cli-ask-unit = There is no unit yet. Type the own name of the first one (for example: Ward 7) and press Enter, or leave it empty and use "chuyende unit add" later:
