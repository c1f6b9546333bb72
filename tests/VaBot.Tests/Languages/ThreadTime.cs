using System.Diagnostics;
using System.Runtime.InteropServices;

namespace VaBot.Tests.Languages;

/// <summary>What this thread has computed, however busy the machine is with others: a proportion of it can be judged, a wall clock cannot.</summary>
internal static partial class ThreadTime
{
    private const int ThreadCpuClock = 3;

    public static double Milliseconds() => OperatingSystem.IsLinux() && GetTime(ThreadCpuClock, out var time) == 0
        ? time.Seconds * 1e3 + time.Nanoseconds / 1e6
        : Stopwatch.GetTimestamp() * 1e3 / Stopwatch.Frequency;

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
