"""What Streamlit would tell every browser of the host's machine, and is not told."""

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.NewSession_pb2 import NewSession
from streamlit.proto.SessionEvent_pb2 import SessionEvent
from streamlit.runtime.app_session import AppSession

from hosting.requirements import UNKNOWN_STREAMLIT, give_up


def strip_identity() -> None:
    """Empty these fields of every message before it leaves; the start ends where Streamlit looks different inside."""
    try:
        send = AppSession._enqueue_forward_msg
        without_identity(ForwardMsg(new_session=NewSession(), session_event=SessionEvent()))
    except (AttributeError, ValueError) as unlike:
        give_up(UNKNOWN_STREAMLIT.format(unlike))
        return

    def send_without(self: AppSession, msg: ForwardMsg) -> None:
        without_identity(msg)
        send(self, msg)

    AppSession._enqueue_forward_msg = send_without  # type: ignore[method-assign]


def without_identity(message: ForwardMsg) -> None:
    """Empty what tells of the machine, of the folder that the project lies in, and of the lines of a broken file."""
    if message.HasField("new_session"):
        start = message.new_session
        start.ClearField("main_script_path")
        start.initialize.user_info.Clear()
        about, version = start.initialize.environment_info, start.initialize.environment_info.streamlit_version
        about.Clear()
        about.streamlit_version = version  # by which a page that stayed open over an update loads itself again
    if message.session_event.HasField("script_compilation_exception"):
        message.session_event.script_compilation_exception.ClearField("message")
        message.session_event.script_compilation_exception.ClearField("stack_trace")
