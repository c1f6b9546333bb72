using VaBot.Messages;

namespace VaBot.Languages;

// A month's report in conversation: running, approved, sent, questioned, settled; and what is left of a package.
public abstract partial class Texts
{
    public abstract Phrase MonthTitle(string month, int clients, int minutes, bool isRunning);

    /// <param name="planned">Null when no plan was sent.</param>
    public abstract Phrase MonthOfClient(string client, int minutes, string total, string? lastMonth, int lastMinutes, string lastTotal, int? planned);

    /// <param name="service">Null for other work.</param>
    public abstract Phrase RateLacks(string? service);

    public abstract string ReportIsOut { get; }

    public abstract Phrase MonthMoreClients(int count);

    public abstract string OpenReport(string client);

    public abstract string ApproveAndSend { get; }

    public abstract Phrase MonthTimerRuns(string since);

    public abstract Phrase DaysWithoutTime(int count, IReadOnlyList<string> days);

    public abstract Phrase MonthIsAhead(string month);

    public abstract Phrase MonthIsEmpty(string client, string month);

    public abstract Phrase MonthIsNotOver(string month);

    public abstract Phrase ReportApproved(string client, string month, string total);

    public abstract Phrase ReportNobodyToSend();

    /// <param name="when">Null for now.</param>
    public abstract Phrase ReportGoes(string name, string? when);

    public abstract Phrase ReportIsClosedAlready(string client, string month);

    public abstract Phrase EarlierMonthFirst(string client, string month);

    public abstract Phrase ReportStateIs(bool isSent, bool isSettled, string on);

    public abstract Phrase ReportHash(string hash);

    /// <summary>A button: the files of a report once more.</summary>
    public abstract string FilesAgain { get; }

    public abstract Phrase FilesAsSent(string month);

    public abstract Phrase FilesFollow(string month);

    public abstract Phrase NoReportSent(string client);

    public abstract Phrase ReportForYou(string month, string total, int? minutes);

    public abstract Phrase ReportAskUntil(string day);

    public abstract string QuestionALine { get; }

    public abstract string AcceptReport { get; }

    public abstract Phrase QuestionHeard(int line, string name);

    public abstract Phrase NoSuchLine(int lines);

    public abstract Phrase ObjectionIsOver(string month);

    /// <summary>Over a form; more than 24 characters are cut in Slack.</summary>
    public abstract string QuestionTitle(string month);

    public abstract string SendQuestion { get; }

    public abstract string FieldLine { get; }

    public abstract string FieldQuestion { get; }

    public abstract Phrase NoOpenQuestion();

    public abstract string AnswerTitle(int line);

    public abstract Phrase AnswerKept(int line);

    public abstract string AnswerIt { get; }

    public abstract Phrase QuestionsTitle(string client, string month, bool isSettled);

    public abstract Phrase NoQuestions();

    public abstract Phrase QuestionIs(string name, int line, string title, string question);

    public abstract Phrase AnswerIs(string name, string answer);

    public abstract Phrase NotAnsweredYet();

    public abstract Phrase QuestionNews(string client, string month);

    public abstract Phrase ReportSettledNews(string client, string month);

    public abstract Phrase ReportSettledNow(string month);

    public abstract Phrase QuestionIsOpen(string month);

    public abstract Phrase CorrectedAlready(int minutes);

    public abstract Phrase CorrectionNoted(string subject, string client, string month, int was, int now);

    public abstract Phrase ChargedAlready(string subject, bool isFree);

    public abstract Phrase ChargeIs(string subject, int minutes, bool isFree);

    public abstract Phrase NotCharged();

    public abstract Phrase EntryIsClosed();

    public abstract Phrase LoggedInClosedMonth(string month);

    public abstract string PackageCarried(int minutes);

    /// <param name="client">Null when the client itself reads it.</param>
    public abstract Phrase PackageAlert(int share, string? client, int used, int of);

    public abstract string MoreHours { get; }

    public abstract Phrase HowManyHours();

    public abstract Phrase NoPackageToAddTo();

    public abstract Phrase HoursAsked(int minutes, string month, string price);

    public abstract Phrase HoursAreOver();

    public abstract Phrase HoursTooLate(string month);

    public abstract Phrase HoursGiven(string client, int minutes, string month, string price);

    public abstract Phrase HoursGivenBy(string name);

    /// <summary>For the client, who has heard that they were there: they are not.</summary>
    public abstract Phrase HoursTakenBack(int minutes, string month);

    public abstract Phrase HoursAreThere(int minutes, string month, string price);

    public abstract Phrase HoursWanted(string name, string client, int minutes, string month, string price);

    public abstract string GiveHours { get; }
}
