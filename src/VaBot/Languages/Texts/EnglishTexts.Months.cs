using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    public override Phrase MonthTitle(string month, int clients, int minutes, bool isRunning) => isRunning
        ? Phrase.Of($"{month:b} so far: {clients} {(clients == 1 ? "client" : "clients")}, {Minutes(minutes)}. Not closed yet.")
        : Phrase.Of($"{month:b} is ready: {clients} {(clients == 1 ? "client" : "clients")}, {Minutes(minutes)}.");

    public override Phrase MonthOfClient(string client, int minutes, string total, string? lastMonth, int lastMinutes, string lastTotal, int? planned) => Phrase.Of($"{client:b}: {Minutes(minutes)}, {total:b}{(planned is { } plan ? $"; planned {Minutes(plan)}" : "")}{(lastMonth is null ? "" : $"; {lastMonth} {Minutes(lastMinutes)}, {lastTotal}")}");

    public override Phrase RateLacks(string? service) => service is null
        ? Phrase.Of($"There is no rate for other work, so it has no amount yet. For example {"/client rate 25":b}")
        : Phrase.Of($"There is no rate for {service:b}, so it has no amount yet. For example {$"/client rate {service} 25":b}");

    public override string ReportIsOut => "Approved already, and with the client or on its way.";

    public override Phrase MonthMoreClients(int count) => Phrase.Of($"And {count} more: {"/report NAME":b} shows each.");

    public override string OpenReport(string client) => $"Open {client}";

    public override string ApproveAndSend => "Approve and send";

    public override Phrase MonthTimerRuns(string since) => Phrase.Of($"Your timer is running since {since:b}: its time is in no report yet. {"/timer stop":b}");

    public override Phrase DaysWithoutTime(int count, IReadOnlyList<string> days) => Phrase.Of($"{(count == 1 ? "One working day has" : $"{count} working days have")} no time: {string.Join("; ", days)}{(count > days.Count ? " …" : "")}");

    public override Phrase MonthIsAhead(string month) => Phrase.Of($"{month:b} has not begun. For example {"/report october":b}");

    public override Phrase MonthIsEmpty(string client, string month) => Phrase.Of($"{client:b} has nothing to report for {month}.");

    public override Phrase MonthIsNotOver(string month) => Phrase.Of($"{month:b} is not over yet. {"/report":b} shows it as it stands; it can be approved from the 1st on.");

    public override Phrase ReportApproved(string client, string month, string total) => Phrase.Of($"{client:b}, {month}: approved with {total:b}. The month is closed; what changes from now on becomes a correction in the next report.");

    public override Phrase ReportNobodyToSend() => Phrase.Of($"The client has no room or no contact here, so it was sent to nobody. The files are kept; {"/client invite @name":b} in their room changes that for the next one.");

    public override Phrase ReportGoes(string name, string? when) => when is null ? Phrase.Of($"{name:b} gets it within a minute, with PDF, spreadsheet and CSV.") : Phrase.Of($"{name:b} gets it {when} (their working time), with PDF, spreadsheet and CSV.");

    public override Phrase ReportIsClosedAlready(string client, string month) => Phrase.Of($"{client:b}, {month}: that is approved already.");

    public override Phrase EarlierMonthFirst(string client, string month) => Phrase.Of($"First {month:b}: it is still open for {client:b}, and a month begins with what the one before left.");

    public override Phrase ReportStateIs(bool isSent, bool isSettled, string on) => isSettled ? $"Settled. Approved {on}." : isSent ? $"With the client. Approved {on}." : $"On its way to the client. Approved {on}.";

    public override Phrase ReportHash(string hash) => $"Content hash: {hash}";

    public override string FilesAgain => "Files";

    public override Phrase FilesAsSent(string month) => Phrase.Of($"The report of {month:b}, as it was sent:");

    public override Phrase FilesFollow(string month) => Phrase.Of($"The files of {month:b} are on their way, unchanged since they were approved.");

    public override Phrase NoReportSent(string client) => Phrase.Of($"{client:b} has no report yet. {"/report":b} shows how the month stands.");

    public override Phrase ReportForYou(string month, string total, int? minutes) => minutes is { } worked ? Phrase.Of($"{month}: {Minutes(worked)}, {total:b}") : Phrase.Of($"{month}: {total:b}");

    public override Phrase ReportAskUntil(string day) => Phrase.Of($"Anything unclear? Any line can be questioned until {day:b}; the answer stays with it.");

    public override string QuestionALine => "Question a line";

    public override string AcceptReport => "All good";

    public override Phrase QuestionHeard(int line, string name) => Phrase.Of($"Noted with line {line} ({name:b}). The answer will come here, and stays with the line.");

    public override Phrase NoSuchLine(int lines) => Phrase.Of($"The report has lines 1 to {lines}. For example {"/report question 1 what was this?":b}");

    public override Phrase ObjectionIsOver(string month) => Phrase.Of($"The report of {month:b} is settled, so its lines are no longer questioned here. Your assistant still hears you in this conversation.");

    public override string QuestionTitle(string month) => $"Question, {month}";

    public override string SendQuestion => "Send";

    public override string FieldLine => "Line";

    public override string FieldQuestion => "Question";

    public override Phrase NoOpenQuestion() => "No question is waiting for an answer.";

    public override string AnswerTitle(int line) => $"Answer: line {line}";

    public override Phrase AnswerKept(int line) => $"Kept with line {line}, and on its way to the client.";

    public override string AnswerIt => "Answer";

    public override Phrase QuestionsTitle(string client, string month, bool isSettled) => isSettled ? Phrase.Of($"{client:b}, {month}: settled") : Phrase.Of($"{client:b}, {month}: open to questions");

    public override Phrase NoQuestions() => "Nobody has questioned a line.";

    public override Phrase QuestionIs(string name, int line, string title, string question) => Phrase.Of($"{name:b} on line {line} ({title}): {question}");

    public override Phrase AnswerIs(string name, string answer) => Phrase.Of($"{name:b} answered: {answer}");

    public override Phrase NotAnsweredYet() => "Not answered yet.";

    public override Phrase QuestionNews(string client, string month) => Phrase.Of($"{client:b} has a question on the report of {month}:");

    public override Phrase ReportSettledNews(string client, string month) => Phrase.Of($"{client:b}, {month}: settled, nothing is open any more.");

    public override Phrase ReportSettledNow(string month) => Phrase.Of($"Thank you: the report of {month:b} is settled.");

    public override Phrase QuestionIsOpen(string month) => Phrase.Of($"A question on {month:b} is still open; it is settled once that is answered.");

    public override Phrase CorrectedAlready(int minutes) => $"It stands at {Minutes(minutes)} already, corrections included. Nothing changed.";

    public override Phrase CorrectionNoted(string subject, string client, string month, int was, int now) => Phrase.Of($"{month} is closed, so {subject:b} ({client}) stays as it was sent. The difference, {Minutes(was)} to {Minutes(now)}, will stand in the next report as a correction.");

    public override Phrase ChargedAlready(string subject, bool isFree) => isFree ? Phrase.Of($"{subject:b} is free of charge already.") : Phrase.Of($"{subject:b} is charged for already.");

    public override Phrase ChargeIs(string subject, int minutes, bool isFree) => isFree ? Phrase.Of($"{Minutes(minutes):b} on {subject:b} is free of charge: on the report without an amount.") : Phrase.Of($"{Minutes(minutes):b} on {subject:b} is charged for.");

    public override Phrase NotCharged() => "Free of charge, as you said.";

    public override Phrase EntryIsClosed() => Phrase.Of($"That entry stands in an approved report, so it stays as it is. {"/log edit 40m":b} or {"/log delete":b} makes a correction for the next one.");

    public override Phrase LoggedInClosedMonth(string month) => Phrase.Of($"{month} is closed: this comes in the next report as a correction.");

    public override string PackageCarried(int minutes) => $"{Minutes(minutes)} of it carried over from before.";

    public override Phrase PackageAlert(int share, string? client, int used, int of) => client is null ? Phrase.Of($"⚠ {share} % of this month's hours are used: {Minutes(used)} of {Minutes(of)}.") : Phrase.Of($"⚠ {client:b} has used {share} % of this month's hours: {Minutes(used)} of {Minutes(of)}.");

    public override string MoreHours => "3 more hours";

    public override Phrase HowManyHours() => Phrase.Of($"How many more hours? For example {"/client more 3h":b}");

    public override Phrase NoPackageToAddTo() => "There is no monthly package to add hours to.";

    public override Phrase HoursAsked(int minutes, string month, string price) => Phrase.Of($"Asked for {Minutes(minutes):b} more in {month}, {price:b} at the package's own rate. It counts once your assistant says yes.");

    public override Phrase HoursAreOver() => "These hours are given already, or no longer wanted.";

    public override Phrase HoursTooLate(string month) => Phrase.Of($"{month:b} is closed, so its package can no longer grow.");

    public override Phrase HoursGiven(string client, int minutes, string month, string price) => Phrase.Of($"{client:b} has {Minutes(minutes):b} more in {month}, for {price:b}. I am telling them.");

    public override Phrase HoursGivenBy(string name) => Phrase.Of($"{name:b} said yes.");

    public override Phrase HoursTakenBack(int minutes, string month) => Phrase.Of($"The {Minutes(minutes):b} more in {month} have been taken back, so they cost you nothing.");

    public override Phrase HoursAreThere(int minutes, string month, string price) => Phrase.Of($"{Minutes(minutes):b} more are yours in {month}, for {price:b}.");

    public override Phrase HoursWanted(string name, string client, int minutes, string month, string price) => Phrase.Of($"{name:b} ({client}) would like {Minutes(minutes):b} more in {month}, for {price:b} at the package's own rate.");

    public override string GiveHours => "Yes, add them";
}
