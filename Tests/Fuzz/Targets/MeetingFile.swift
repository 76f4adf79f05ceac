import ConveneCore
import ConveneValues

/// A meeting is read or refused, and is the same when it is written and read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unit(data, size) { bytes in
    guard let meeting = try? MeetingFile.read(bytes) else { return }
    _ = meeting.problems()
    guard let written = try? MeetingFile.write(meeting) else { fatalError("not written") }
    precondition((try? MeetingFile.read(written)) == meeting, "read otherwise than written")
  }
}
