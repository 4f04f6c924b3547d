#pragma once

// Looks for a sound device in another process: the audio library chooses its driver
// once for all when it is first used, and with no device at all it can spin for ever.

namespace unknot {

class DeviceProbe {
public:
    /// Forks the process that answers; safest while the program has one thread.
    DeviceProbe();
    ~DeviceProbe();
    DeviceProbe(const DeviceProbe&) = delete;
    DeviceProbe& operator=(const DeviceProbe&) = delete;

    /// Takes some 20 ms, 4 s at the most.
    bool deviceThere();

    /// From any thread: ends a search that is under way, however long a driver hangs; there is none afterwards.
    void giveUp();

private:
    int m_socket = -1;
    int m_process = -1;
};

} // namespace unknot
