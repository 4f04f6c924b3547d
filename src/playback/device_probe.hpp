#pragma once

// Searches for a sound device in another process. OpenAL chooses its driver once in a process, and without any device
// SFML 2.5.1 can spin for ever. Knows nothing of streams.

namespace unknot {

class DeviceProbe {
public:
    /// Forks the process that answers. Safest while this process has one thread.
    DeviceProbe();
    ~DeviceProbe();
    DeviceProbe(const DeviceProbe&) = delete;
    DeviceProbe& operator=(const DeviceProbe&) = delete;

    /// Takes about 20 ms, at most 4 s.
    bool hasDevice();

    /// Ends a running search, even if a driver hangs. All later searches find no device. Any thread may call it.
    void cancel();

private:
    int m_socket = -1;
    int m_process = -1;
};

} // namespace unknot
