using VaBot.Languages.Reading;

namespace VaBot.Languages.English;

/// <summary>English words behind <c>/client</c> for what a contract says.</summary>
internal static class EnglishContracts
{
    public static void Fill(LexiconBuilder words) =>
        words.Verb("client", Intent.ContractShow, "contract, terms, show contract, the contract", clause: true)
            .Verb("client", Intent.ContractSet, "set", clause: true)
            .Verb("client", Intent.ContractCurrency, "currency", clause: true)
            .Verb("client", Intent.ContractRate, "rate, rates, hourly rate, price", clause: true)
            .Verb("client", Intent.ContractDiscount, "discount", clause: true)
            .Verb("client", Intent.ContractPackage, "package, retainer", needsText: true, clause: true)
            .Verb("client", Intent.ContractPackage, "no package, package none, package off", choice: "none", clause: true)
            .Verb("client", Intent.ContractFee, "fee, monthly fee, fixed fee", clause: true)
            .Verb("client", Intent.ContractRounding, "rounding, round", clause: true)
            .Verb("client", Intent.ContractGrouping, "lines, report lines, group, grouping, group by", clause: true)
            .Verb("client", Intent.ContractObjection, "objection, objections, objection days", clause: true)
            .Verb("client", Intent.ContractSending, "send itself, sends itself, send by itself, send automatically", clause: true)
            .Verb("client", Intent.ContractShown, "show minutes", choice: "show minutes", clause: true)
            .Verb("client", Intent.ContractShown, "show rates", choice: "show rates", clause: true)
            .Verb("client", Intent.ContractShown, "show notes", choice: "show notes", clause: true)
            .Verb("client", Intent.ContractShown, "hide minutes", choice: "hide minutes", clause: true)
            .Verb("client", Intent.ContractShown, "hide rates", choice: "hide rates", clause: true)
            .Verb("client", Intent.ContractShown, "hide notes", choice: "hide notes", clause: true)
            .Verb("client", Intent.ContractDays, "day zone, days, days by", clause: true)
            .Verb("client", Intent.ContractHours, "hours, weekly hours, hours a week", needsText: true, clause: true)
            .Verb("client", Intent.ContractHours, "no weekly hours, weekly hours none", choice: "none", clause: true)
            .Verb("client", Intent.ContractWarning, "warn, warn client, warning, warnings", clause: true)
            .Verb("client", Intent.ContractAgree, "agree", clause: true)
            .Verb("client", Intent.ContractDecline, "decline", clause: true)
            .Verb("client", Intent.HoursMore, "more, more hours", clause: true)
            .Verb("client", Intent.HoursGive, "give, give hours", clause: true)
            .Verb("report", Intent.ReportApprove, "approve, approve and send, send")
            .Verb("report", Intent.ReportQuestion, "question, ask")
            .Verb("report", Intent.ReportAnswer, "answer")
            .Verb("report", Intent.ReportQuestions, "questions")
            .Verb("report", Intent.ReportAccept, "accept, all good")
            .Verb("report", Intent.IncomeShow, "income, my income, earnings, revenue")
            .Verb("log", Intent.TimeFree, "free, make it free, not billable, non-billable", choice: "free", alone: true)
            .Verb("log", Intent.TimeFree, "billable, make it billable", choice: "billable", alone: true);
}
